/** The school's mark: a phượng flower over a wave of the river. Decorative; the name stands beside it. */
export function OfficeMark({ size = 24 }: { size?: number }) {
  return (
    <svg aria-hidden="true" className="office-mark" height={size} viewBox="-1 2 50 50" width={size}>
      <g className="office-mark__flower">
        {[-72, -36, 0, 36, 72].map((angle) => (
          <path
            d="M24 27C18.5 21 18 12.5 24 5c6 7.5 5.5 16 0 22Z"
            key={angle}
            transform={`rotate(${angle} 24 28)`}
          />
        ))}
      </g>
      <circle className="office-mark__heart" cx="24" cy="27" r="4" />
      <path
        className="office-mark__river"
        d="M3 38c5.25-5 10.5-5 15.75 0s10.5 5 15.75 0c3.5-3.3 7-4.4 10.5-3.3"
      />
      <path
        className="office-mark__river"
        d="M3 45c5.25-5 10.5-5 15.75 0s10.5 5 15.75 0c3.5-3.3 7-4.4 10.5-3.3"
      />
    </svg>
  )
}
