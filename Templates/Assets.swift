package import Addresses

/// A file of the site that every page uses: the style sheet, the script, the icon.
package struct Asset: Sendable {
  package let path: SitePath
  package let bytes: [UInt8]

  /// All assets; they are embedded in the program.
  package static let all = [
    Asset(path: .styles, bytes: PackageResources.site_css),
    Asset(path: .script, bytes: PackageResources.site_js),
    Asset(path: .icon, bytes: PackageResources.icon_svg),
  ]
}
