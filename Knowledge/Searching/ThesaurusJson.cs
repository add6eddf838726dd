using System.Text.Json.Serialization;

namespace Knowledge.Searching;

/// <summary>How the thesaurus is written: a list of lists of names.</summary>
[JsonSerializable(typeof(string[][]))]
internal sealed partial class ThesaurusJson : JsonSerializerContext;
