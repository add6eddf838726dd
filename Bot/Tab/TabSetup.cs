using Bot.Pages;
using Bot.Starting;
using Bot.Tab.Entry;
using Bot.Tab.Figures;
using Bot.Tab.Membership;
using Bot.Tab.Places;
using Bot.Tab.Serving;
using Bot.Teams;
using Bot.Teams.Authentication;
using Microsoft.Extensions.Options;

namespace Bot.Tab;

/// <summary>Registers and maps the web tab.</summary>
internal static class TabSetup
{
    public static IServiceCollection AddTab(this IServiceCollection services)
    {
        services.AddSingleton<IValidateOptions<TabOptions>, TabOptionsRules>();
        services.AddOptions<TabOptions>().BindSettings("Tab");
        return services
            .AddSingleton(KeysOf)
            .AddSingleton<EntraAudience>()
            .AddSingleton<EntraTokens>()
            .AddSingleton<LocalDoor>()
            .AddSingleton<LocalPeople>()
            .AddSingleton<Memberships>()
            .AddSingleton<OwnTeams>()
            .AddSingleton<SeenPlaces>()
            .AddSingleton<PlaceFigures>()
            .AddSingleton<Greeting>()
            .AddSingleton<TeamFigures>()
            .AddSingleton<OwnFigures>()
            .AddSingleton<KnowledgeFigures>()
            .AddSingleton<TabPage>();
    }

    /// <summary>The bot's own pages, and beside them the tab.</summary>
    public static void MapPagesAndTab(this IEndpointRouteBuilder routes)
    {
        routes.MapPages();
        routes.MapTabApi();
        routes.MapGet("/tab", (HttpContext context, TabPage page) => page.Show(context));
        routes.MapGet("/tab/configure", (HttpContext context, TabPage page) => page.Show(context));
        routes.MapGet("/tab/assets/{name}", (HttpContext context, string name, TabPage page) => page.Asset(context, name));
    }

    private static EntraKeys KeysOf(IServiceProvider services)
    {
        var issuer = EntraTokens.IssuerOf(services.GetRequiredService<IOptions<TeamsOptions>>().Value.TenantId ?? "");
        var metadata = services.GetRequiredService<IOptions<TabOptions>>().Value.OpenIdMetadata ?? new Uri($"{issuer}/.well-known/openid-configuration");
        return new EntraKeys(ActivatorUtilities.CreateInstance<SigningKeys>(services, new TokenAuthority(metadata, issuer)));
    }
}
