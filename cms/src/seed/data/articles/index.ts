import { CONG_DOAN } from './congDoan.ts'
import { DOAN_THANH_NIEN } from './doanThanhNien.ts'
import { HOA_HOC } from './hoaHoc.ts'
import { LICH_SU_DIA_LI } from './lichSuDiaLi.ts'
import { NGU_VAN } from './nguVan.ts'
import { THU_VIEN } from './thuVien.ts'
import { TOAN } from './toan.ts'
import { VAN_PHONG_2025 } from './vanPhong2025.ts'
import { VAN_PHONG_2026 } from './vanPhong2026.ts'
import { VAT_LI_TIN_HOC } from './vatLiTinHoc.ts'
import { Y_TE } from './yTe.ts'
import type { ArticleData } from '../types.ts'

/** Every article of the demo school, by unit; a replay sorts their steps by time. */
export const ARTICLES: readonly ArticleData[] = [
  ...TOAN,
  ...NGU_VAN,
  ...HOA_HOC,
  ...VAT_LI_TIN_HOC,
  ...LICH_SU_DIA_LI,
  ...DOAN_THANH_NIEN,
  ...CONG_DOAN,
  ...VAN_PHONG_2025,
  ...VAN_PHONG_2026,
  ...THU_VIEN,
  ...Y_TE,
]
