using System.Text.Json.Nodes;
using Cards.Elements;

namespace Cards.CheckIns;

/// <summary>A button of a form, made as the place of the form needs it.</summary>
/// <remarks>
/// Dialogs take <c>Action.Submit</c> alone:
/// https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/task-modules/task-modules-bots.
/// </remarks>
internal static class FormButton
{
    /// <summary>A button that sends what was filled in.</summary>
    /// <param name="place">Where the form is filled in.</param>
    /// <param name="title">The words on the button.</param>
    /// <param name="verb">What the bot is asked to do.</param>
    /// <param name="data">What it needs for that.</param>
    public static CardAction Of(FormPlace place, string title, string verb, JsonObject data) => place is FormPlace.Dialog
        ? new SubmitAction(title, WithVerb(data, verb))
        : new ExecuteAction(title, verb, data);

    /// <summary>A button that leaves what was filled in behind.</summary>
    /// <inheritdoc cref="Of" path="/param"/>
    public static CardAction WithoutInputs(FormPlace place, string title, string verb, JsonObject data) => place is FormPlace.Dialog
        ? new SubmitAction(title, WithVerb(data, verb)) { AssociatedInputs = "none" }
        : ExecuteAction.WithoutInputs(title, verb, data);

    private static JsonObject WithVerb(JsonObject data, string verb) => data.With("verb", verb);
}
