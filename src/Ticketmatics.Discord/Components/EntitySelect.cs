namespace Ticketmatics.Discord;

/// <summary>A choice of something that the guild has, which Discord lists itself. See Discord Docs/Component Reference.</summary>
public abstract record EntitySelect : Component
{
    private protected EntitySelect() { }

    public required string CustomId
    {
        get;
        init => field = Require.Text(value, Limits.CustomIdLength);
    }

    public string? Placeholder
    {
        get;
        init => field = Require.OptionalText(value, Limits.SelectPlaceholderLength);
    }

    /// <summary>0 lets the choice be taken back; <see langword="null"/> means 1.</summary>
    public int? MinValues
    {
        get;
        init => field = value is { } least ? Require.Range(least, 0, Limits.SelectOptions) : null;
    }

    /// <summary>What is chosen at first; at most one, as one can be chosen.</summary>
    public IReadOnlyList<SelectDefault>? DefaultValues
    {
        get;
        init => field = value is null ? null : Require.Count(value, 0, 1);
    }
}

/// <summary>In a message only.</summary>
public sealed record ChannelSelect : EntitySelect
{
    /// <summary>Kinds that are offered; <see langword="null"/> for all.</summary>
    public IReadOnlyList<ChannelType>? ChannelTypes { get; init; }
}

/// <summary>In a message only.</summary>
public sealed record RoleSelect : EntitySelect;

/// <param name="Type">What <paramref name="Id"/> is the id of: <c>channel</c> or <c>role</c>.</param>
public sealed record SelectDefault(string Id, string Type)
{
    public static SelectDefault Of(ChannelId channel) => new(channel.ToString(), "channel");

    public static SelectDefault Of(RoleId role) => new(role.ToString(), "role");
}
