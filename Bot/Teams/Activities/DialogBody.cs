using System.Text.Json;

namespace Bot.Teams.Activities;

/// <summary>
/// The HTTP body that answers a button that opens a dialog, or a form sent from one; without a task the dialog closes
/// (https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/task-modules/invoking-task-modules).
/// </summary>
internal sealed record DialogBody(DialogBody.Step? Task)
{
    /// <summary>What comes next: <c>continue</c> with a <see cref="Form"/>, or <c>message</c> with words.</summary>
    internal sealed record Step(string Type, JsonElement Value);

    /// <summary>A dialog with a card in it.</summary>
    internal sealed record Form(string Title, string Height, string Width, Attachment Card);
}
