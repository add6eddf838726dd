using System.Text.Json.Serialization;

namespace Bot.Commands;

/// <summary>How a terminal's arguments travel to the running bot.</summary>
[JsonSerializable(typeof(string[]))]
internal sealed partial class VerbJson : JsonSerializerContext;
