using System.Text.Json;
using System.Text.Json.Nodes;
using Bot.Teams.Activities;
using Bot.Turns;
using Cards;

namespace Bot.Teams;

/// <summary>Writes what a turn leads to as the body that answers an invoke. Pure.</summary>
internal static class InvokeWriter
{
    private const string Elsewhere = "My answer is in the conversation.";

    /// <summary>Answers a pressed button: Teams shows the person a card in the place of the old one, or words that nobody else sees.</summary>
    public static InvokeBody Answer(TurnOutcome outcome) => outcome.Replies.OfType<Reply.Show>().FirstOrDefault() is { } show
        ? new InvokeBody(StatusCodes.Status200OK, Attachment.AdaptiveCard, Attachment.Of(CardJson.Write(show.Card)).Content)
        : new InvokeBody(StatusCodes.Status200OK, "application/vnd.microsoft.activity.message", Text(outcome.WordsToPresser ?? "My answer is below."));

    /// <summary>Answers within a dialog: with a form, or with words after which it can only be closed.</summary>
    public static DialogBody Step(TurnOutcome outcome) => outcome.Replies.OfType<Reply.Dialog>().FirstOrDefault() is { } dialog
        ? new DialogBody(new DialogBody.Step("continue", JsonSerializer.SerializeToElement(FormOf(dialog), ActivityJson.Default.Form)))
        : new DialogBody(new DialogBody.Step("message", Text(outcome.WordsToPresser ?? Elsewhere)));

    /// <summary>Answers a search with cards to put into a message, or with words; with nothing where there is nothing to say.</summary>
    public static SearchBody Found(TurnOutcome outcome) =>
        outcome.Replies.OfType<Reply.Offer>().FirstOrDefault() is { Cards.Count: > 0 } offer ? new SearchBody(new SearchBody.Result("result") { AttachmentLayout = "list", Attachments = [.. offer.Cards.Select(FoundOf)] })
        : outcome.WordsToPresser is { } words ? new SearchBody(new SearchBody.Result("message") { Text = words })
        : outcome.Replies.Any(static reply => reply is Reply.Say or Reply.Whisper) ? new SearchBody(new SearchBody.Result("message") { Text = Elsewhere })
        : new SearchBody(null);

    private static SearchBody.Found FoundOf(OfferedCard offered)
    {
        var preview = new JsonObject { ["title"] = offered.Title, ["text"] = offered.Line };
        var card = Attachment.Of(CardJson.Write(offered.Card));
        return new SearchBody.Found(card.ContentType, card.Content, new Attachment(SearchBody.Thumbnail, JsonElement.Parse(preview.ToJsonString())));
    }

    private static DialogBody.Form FormOf(Reply.Dialog dialog) => new(dialog.Title, "medium", "medium", Attachment.Of(CardJson.Write(dialog.Card)));

    private static JsonElement Text(string words) => JsonSerializer.SerializeToElement(words, ActivityJson.Default.String);
}
