using System.Text.Json.Nodes;

namespace Cards.CheckIns;

/// <summary>Adds to what a button carries.</summary>
internal static class ButtonData
{
    /// <summary>A copy that carries one more value.</summary>
    public static JsonObject With(this JsonObject data, string name, JsonNode value)
    {
        var more = data.DeepClone().AsObject();
        more[name] = value;
        return more;
    }
}
