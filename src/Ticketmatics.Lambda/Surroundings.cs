using Ticketmatics.Lambda.Runtime;
using Ticketmatics.Storage;

namespace Ticketmatics.Lambda;

/// <summary>What the program has around it; tests bring their own.</summary>
internal sealed record Surroundings(
    IEnvironment Environment,
    TextWriter Output,
    TimeProvider Time,
    Func<FunctionSettings, ITicketStore> OpenStore,
    Func<FunctionSettings, ITranscriptArchive> OpenArchive
);
