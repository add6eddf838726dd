using System.Text.Encodings.Web;
using System.Text.Json;

namespace Cards;

/// <summary>Writes a card as the JSON that Teams takes.</summary>
public static class CardJson
{
    // The JSON is never placed inside HTML, so quotes and accents stay as they are and count once against the size limit.
    private static readonly CardJsonContext Context = new(new JsonSerializerOptions(CardJsonContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>The card as compact JSON: camelCase names, absent properties left out.</summary>
    public static string Write(Card card) => JsonSerializer.Serialize(card, Context.Card);
}
