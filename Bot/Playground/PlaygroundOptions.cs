using System.ComponentModel.DataAnnotations;

namespace Bot.Playground;

/// <summary>Settings of the chat in the browser: section <c>Playground</c>.</summary>
internal sealed class PlaygroundOptions
{
    /// <summary>Whether to start the chat beside the bot. Default: true in Development, false elsewhere; in Production it is false whatever is set.</summary>
    public bool Enabled { get; set; }

    /// <summary>The first port to try, 1 to 65535; the next free one is taken. Default: 56150.</summary>
    [Range(1, 65_535)]
    public int Port { get; set; } = 56_150;
}
