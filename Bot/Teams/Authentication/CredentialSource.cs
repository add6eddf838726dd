using Azure.Core;

namespace Bot.Teams.Authentication;

/// <summary>Makes a new credential of the bot, with nothing remembered in it; null when the bot runs without one.</summary>
internal delegate TokenCredential? CredentialSource();
