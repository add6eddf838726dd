using Bot.Pages;
using Bot.Starting;
using Microsoft.Extensions.Options;

namespace Bot.Doctor;

/// <summary>Whether people can reach the bot's own pages, which are where Teams reaches it too.</summary>
internal sealed class PagesExamination(IOptions<PagesOptions> options, IHostEnvironment environment, Line line)
{
    public const string Subject = "public address";

    public async Task<IReadOnlyList<Finding>> LookAsync(CancellationToken cancellationToken)
    {
        if (environment.IsDevelopment())
            return [];
        if (options.Value.Address is not { } address)
            return [Finding.Fault(Subject, "Pages__Address is not set: answers link to no article, and nobody can save their own data. Set it to the public https address of this bot.")];

        var echo = await line.CallAsync(new Uri(address, "health/live"), cancellationToken);
        return echo switch
        {
            { Status: 200 } => [Finding.Fine(Subject, $"{address.Host} leads to a bot")],
            { Trouble: { } trouble } => [Finding.Notice(Subject, $"{address.Host} cannot be reached from this host: {trouble} Try it from outside.")],
            _ => [Finding.Notice(Subject, $"{address.Host} answers with {echo.Status}: does it lead to this bot, and does the bot run?")],
        };
    }
}
