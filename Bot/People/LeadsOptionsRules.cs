using Microsoft.Extensions.Options;

namespace Bot.People;

/// <summary>Stops a start outside Development in which everybody would lead.</summary>
internal sealed class LeadsOptionsRules(IHostEnvironment environment) : IValidateOptions<LeadsOptions>
{
    public ValidateOptionsResult Validate(string? name, LeadsOptions options) => options.Everyone && !environment.IsDevelopment()
        ? ValidateOptionsResult.Fail("Leads:Everyone is for Development only: remove the setting, and name the leads in Leads:People.")
        : ValidateOptionsResult.Success;
}
