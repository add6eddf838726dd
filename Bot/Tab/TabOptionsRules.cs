using Microsoft.Extensions.Options;

namespace Bot.Tab;

/// <summary>Stops a start with settings under which the tab would believe others than Entra.</summary>
internal sealed class TabOptionsRules(IHostEnvironment environment) : IValidateOptions<TabOptions>
{
    public ValidateOptionsResult Validate(string? name, TabOptions options) => options switch
    {
        { Audience: { } audience } when !audience.IsAbsoluteUri || audience.Scheme is not "api" => ValidateOptionsResult.Fail(
            $"Tab:Audience is \"{audience}\": give the Application ID URI of the app registration, such as api://companion.example.nhs.uk/botid-01234567-89ab-cdef-0123-456789abcdef."),
        { OpenIdMetadata: { } metadata } when !environment.IsDevelopment() || metadata is not { IsAbsoluteUri: true, IsLoopback: true } => ValidateOptionsResult.Fail(
            "Tab:OpenIdMetadata is for Development only, and for an address on this machine: remove the setting."),
        _ => ValidateOptionsResult.Success,
    };
}
