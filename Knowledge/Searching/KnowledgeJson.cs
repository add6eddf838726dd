using System.Text.Json.Serialization;

namespace Knowledge.Searching;

/// <summary>How the thesaurus, a list of lists of names, and the names that lead elsewhere are written.</summary>
[JsonSerializable(typeof(string[][]))]
[JsonSerializable(typeof(ElsewhereNames))]
internal sealed partial class KnowledgeJson : JsonSerializerContext;
