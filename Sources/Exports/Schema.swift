/// `data/schema.json`: the form of the data files.
///
/// JSON Schema, draft 2020-12: <https://json-schema.org/draft/2020-12/json-schema-core>
package enum Schema {
  package static var bytes: [UInt8] { PackageResources.schema_json }
}
