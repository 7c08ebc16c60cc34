import { OTHER_UNITS } from './otherUnits.ts'
import { VAN_PHONG } from './vanPhong.ts'
import type { AnnouncementData } from '../types.ts'

/** Every announcement of the demo school; a replay sorts their steps by time. */
export const ANNOUNCEMENTS: readonly AnnouncementData[] = [...VAN_PHONG, ...OTHER_UNITS]
