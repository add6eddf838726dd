namespace Cards.CheckIns;

/// <summary>Where a form is filled in.</summary>
public enum FormPlace
{
    /// <summary>In a dialog of Teams.</summary>
    Dialog,

    /// <summary>In the chat between a person and the bot, for clients without dialogs.</summary>
    Chat,
}
