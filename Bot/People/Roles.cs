using Bot.Turns;
using Microsoft.Extensions.Options;

namespace Bot.People;

/// <summary>Who may do what.</summary>
internal sealed class Roles(IOptions<AdministratorsOptions> administrators)
{
    private readonly HashSet<string> _administrators = new(administrators.Value.People, StringComparer.OrdinalIgnoreCase);

    public bool IsAdministrator(Person person) => person.DirectoryId is { } id && _administrators.Contains(id);
}
