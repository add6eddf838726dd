using Bot.LocalSettings;

namespace Bot.Screening;

/// <summary>Whom an organisation has named for the roles that help when words were stopped.</summary>
internal sealed partial class LocalRoles(LocalSettingStore store, ILogger<LocalRoles> logger)
{
    /// <summary>Nobody is named: the texts speak of the roles alone.</summary>
    public static readonly IReadOnlyDictionary<string, string> None = new Dictionary<string, string>(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, string> In(string tenantId)
    {
        try
        {
            return store.In(tenantId);
        }
        catch (Exception e) // Whatever is wrong with the store, the help numbers must come.
        {
            LogUnread(e.GetType().Name);
            return None;
        }
    }

    [LoggerMessage(1301, LogLevel.Error, "The local settings could not be read ({Fault}); the safety text went out without them")]
    private partial void LogUnread(string fault);
}
