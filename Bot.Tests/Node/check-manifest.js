// Runs in Node: prints what Microsoft's own validator finds wrong with the manifest on standard input, as a JSON list. Its schemas come with it.
const { readFileSync } = require("node:fs");
const { AppManifestUtils } = require("@microsoft/app-manifest");

AppManifestUtils.validateAgainstSchema(JSON.parse(readFileSync(0, "utf8"))).then(found => console.log(JSON.stringify(found)));
