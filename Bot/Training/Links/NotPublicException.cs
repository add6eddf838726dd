namespace Bot.Training.Links;

/// <summary>A link leads to an address that is not of the public web.</summary>
internal sealed class NotPublicException() : IOException("The address is not public.");
