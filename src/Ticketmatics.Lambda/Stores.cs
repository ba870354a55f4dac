using Ticketmatics.Storage;

namespace Ticketmatics.Lambda;

/// <summary>Where the functions keep what lasts.</summary>
internal static class Stores
{
    public static ITicketStore Open(FunctionSettings settings) =>
        new InMemoryTicketStore(new InMemoryStoreOptions(), TimeProvider.System);
}
