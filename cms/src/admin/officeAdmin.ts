import type { Config } from 'payload'
import { FAVICON } from './graphics/favicon.ts'
import { PUBLIC_SITE_TITLE } from './publicSite/place.ts'

/** Payload's admin as this office wants it. @param baseDir folder of the component paths */
export function officeAdmin(baseDir: string): NonNullable<Config['admin']> {
  return {
    user: 'users',
    avatar: 'default',
    dateFormat: 'dd/MM/yyyy HH:mm',
    importMap: { baseDir },
    meta: {
      titleSuffix: ' · Ban Biên Tập',
      description: 'Nơi viết, duyệt và đăng tin của trường.',
      robots: 'noindex, nofollow',
      icons: [{ rel: 'icon', type: 'image/svg+xml', url: FAVICON }],
    },
    components: {
      providers: [
        '/admin/session/SessionKeeper.tsx#SessionKeeper',
        '/admin/session/CodeKeeper.tsx#CodeKeeper',
        '/admin/calls/PackedCalls.tsx#PackedCalls',
      ],
      Nav: '/admin/nav/OfficeNav.tsx#OfficeNav',
      graphics: {
        Icon: '/admin/graphics/Icon.tsx#Icon',
        Logo: '/admin/graphics/Logo.tsx#Logo',
      },
      views: {
        dashboard: { Component: '/admin/work/WorkView.tsx#WorkView' },
        security: {
          Component: '/admin/security/SecurityView.tsx#SecurityView',
          path: '/bao-mat',
          meta: { title: 'Bảo mật tài khoản' },
        },
        password: {
          Component: '/admin/security/password/PasswordView.tsx#PasswordView',
          path: '/doi-mat-khau',
          meta: { title: 'Đổi mật khẩu' },
        },
        health: {
          Component: '/admin/health/HealthView.tsx#HealthView',
          path: '/tinh-trang-tai-khoan',
          meta: { title: 'Tình trạng tài khoản' },
        },
        report: {
          Component: '/admin/report/ReportView.tsx#ReportView',
          path: '/bao-cao-ngay/:day',
          meta: { title: 'Báo cáo ngày' },
        },
        publicSite: {
          Component: '/admin/publicSite/PublicSiteView.tsx#PublicSiteView',
          path: '/tinh-trang-trang',
          meta: { title: PUBLIC_SITE_TITLE },
        },
      },
    },
  }
}
