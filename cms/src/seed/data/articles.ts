import { CONG_DOAN } from './articles/congDoan.ts'
import { DOAN_THANH_NIEN } from './articles/doanThanhNien.ts'
import { HOA_HOC } from './articles/hoaHoc.ts'
import { LICH_SU_DIA_LI } from './articles/lichSuDiaLi.ts'
import { NGU_VAN } from './articles/nguVan.ts'
import { THU_VIEN } from './articles/thuVien.ts'
import { TOAN } from './articles/toan.ts'
import { VAN_PHONG_2025 } from './articles/vanPhong2025.ts'
import { VAN_PHONG_2026 } from './articles/vanPhong2026.ts'
import { VAT_LI_TIN_HOC } from './articles/vatLiTinHoc.ts'
import { Y_TE } from './articles/yTe.ts'
import type { ArticleData } from './types.ts'

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
