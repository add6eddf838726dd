using Bot.CheckIns.Forms;
using Bot.Turns;
using Cards.Help;
using Cards.Places;

namespace Bot.Places.Tree;

/// <summary>Registers the tree of systems, places and neighbourhoods.</summary>
internal static class TreeSetup
{
    public static IServiceCollection AddTree(this IServiceCollection services) => services
        .AddSingleton(PlacesVerb.Of)
        .AddSingleton<Standing>()
        .AddSingleton<PlaceDesk>()
        .AddSingleton<PlaceCards>()
        .AddSingleton(new HelpCommand(HelpGroup.Leads, "places", "in our own chat: shows the places that you lead, and lets you correct them"))
        .AddSingleton(new HelpCommand(HelpGroup.Leads, "place lead add PLACE @name", "in a channel: names somebody who leads a place with you"))
        .AddTurnRoute(TurnRoute.ForWords<PlacesHandler>("places"))
        .AddTurnRoute(Press.Route<PlacesHandler>(PlaceCard.ShowVerb))
        .AddTurnRoute(Press.Route<CorrectHandler>(PlaceCard.RenameVerb, PlaceCard.MoveVerb, PlaceCard.RemoveLeadVerb))
        .AddTurnRoute(PlaceWords.After<AddLeadHandler>(AddLeadHandler.Words));
}
