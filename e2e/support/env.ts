/** A variable of the surrounding shell that programs cannot do without. */
export const inherited = (name: 'PATH' | 'HOME'): string => process.env[name] ?? ''
