namespace Ticketmatics.Discord;

/// <summary>A value that Discord would refuse; thrown where the value is made, not where it is sent.</summary>
public sealed class DiscordLimitException(string what, string why) : ArgumentException($"{what}: {why}")
{
    /// <summary>Name of the property or list that breaks the limit.</summary>
    public string What { get; } = what;
}
