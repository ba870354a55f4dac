namespace Ticketmatics.Storage;

/// <summary>Items by table, guild and sort key. Not thread-safe.</summary>
internal sealed class InMemoryTables
{
    private readonly Dictionary<(StoreTable, GuildId), SortedDictionary<string, InMemoryItem>> partitions = [];

    public InMemoryItem? Find(ItemKey key) =>
        partitions.GetValueOrDefault((key.Table, key.Guild))?.GetValueOrDefault(key.Item);

    /// <summary>A guild's items in the order of their sort keys.</summary>
    public IEnumerable<InMemoryItem> Query(StoreTable table, GuildId guild) =>
        partitions.GetValueOrDefault((table, guild))?.Values ?? Enumerable.Empty<InMemoryItem>();

    /// <summary>As <see cref="Query"/>, with the sort keys.</summary>
    public IEnumerable<KeyValuePair<string, InMemoryItem>> QueryKeys(StoreTable table, GuildId guild) =>
        partitions.GetValueOrDefault((table, guild)) ?? Enumerable.Empty<KeyValuePair<string, InMemoryItem>>();

    public IEnumerable<InMemoryItem> Scan(StoreTable table) =>
        partitions.Where(partition => partition.Key.Item1 == table).SelectMany(partition => partition.Value.Values);

    /// <param name="item">Null where the key is to be empty.</param>
    public void Set(ItemKey key, InMemoryItem? item)
    {
        if (!partitions.TryGetValue((key.Table, key.Guild), out var partition))
        {
            partition = new(StringComparer.Ordinal);
            partitions.Add((key.Table, key.Guild), partition);
        }

        if (item is null)
        {
            partition.Remove(key.Item);
        }
        else
        {
            partition[key.Item] = item;
        }
    }
}
