using Azure.Search.Documents.Indexes;

namespace Bot.AzureSearch;

/// <summary>Makes the client of the service when it is first needed, so that none is made where it is not used.</summary>
internal delegate SearchIndexClient SearchClientSource();
