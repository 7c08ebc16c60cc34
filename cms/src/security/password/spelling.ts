/** One spelling of a password, however the keyboard composed its marks or widths: when it is set and when it is tried. */
export const onePasswordSpelling = (password: string): string => password.normalize('NFKC')
