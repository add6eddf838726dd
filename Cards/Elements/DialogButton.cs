using System.Text.Json.Nodes;

namespace Cards.Elements;

/// <summary>A button that opens a dialog of the bot.</summary>
/// <remarks>https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/task-modules/task-modules-bots.</remarks>
public static class DialogButton
{
    /// <summary>The button.</summary>
    /// <param name="title">The words on the button.</param>
    /// <param name="verb">What the dialog is for; its form is sent under the same verb.</param>
    /// <param name="data">What the dialog needs to know.</param>
    public static SubmitAction Of(string title, string verb, JsonObject data)
    {
        var withVerb = data.DeepClone().AsObject();
        withVerb["verb"] = verb;
        withVerb["msteams"] = new JsonObject { ["type"] = "task/fetch" };
        return new SubmitAction(title, withVerb);
    }
}
