namespace Ticketmatics.Cli;

/// <summary>What the program has around it; tests bring their own.</summary>
/// <param name="Environment">Variables by name; null for one that is not set.</param>
/// <param name="Folder">Where a <c>.env</c> file may be.</param>
internal sealed record Surroundings(
    Func<string, string?> Environment,
    string Folder,
    TextWriter Output,
    TextWriter Errors,
    TimeProvider Time
);
