using Bot.Teams.Authentication;

namespace Bot.Tab.Entry;

/// <summary>The keys that Entra signs people's tokens with, apart from those of the Connector.</summary>
internal sealed record EntraKeys(SigningKeys Keys);
