using Microsoft.Extensions.Options;

namespace Bot.Pages;

/// <summary>Tells at the start that links to the bot's own pages are missing, where they cannot be made.</summary>
internal sealed class AddressNotice(IOptions<PagesOptions> options, IHostEnvironment environment) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (options.Value.Address is null && !environment.IsDevelopment())
        {
            await Console.Error.WriteLineAsync(
                "Pages__Address is not set, so answers link neither to their articles nor to the privacy notice. Set it to the public https address of this bot, such as https://companion.example.nhs.uk.");
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
