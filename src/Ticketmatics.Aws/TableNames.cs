using Ticketmatics.Storage;

namespace Ticketmatics.Aws;

/// <summary>The tables of one installation.</summary>
/// <param name="prefix">Stands before each name; several installations share an account by it.</param>
public sealed class TableNames(string prefix)
{
    public string Guilds { get; } = prefix + nameof(Guilds);

    public string Staff { get; } = prefix + nameof(Staff);

    public string Tickets { get; } = prefix + nameof(Tickets);

    public string Members { get; } = prefix + nameof(Members);

    public string Outbox { get; } = prefix + nameof(Outbox);

    /// <summary>The full name.</summary>
    public string this[StoreTable table] =>
        table switch
        {
            StoreTable.Guilds => Guilds,
            StoreTable.Staff => Staff,
            StoreTable.Tickets => Tickets,
            StoreTable.Members => Members,
            StoreTable.Outbox => Outbox,
            _ => throw new ArgumentOutOfRangeException(nameof(table), table, message: null),
        };
}
