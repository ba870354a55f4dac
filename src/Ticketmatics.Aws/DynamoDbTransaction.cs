using System.Collections.Immutable;
using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using Ticketmatics.Aws.Items;
using Ticketmatics.Storage;

namespace Ticketmatics.Aws;

/// <summary>A commit as one <c>TransactWriteItems</c>: the writes of its plan, in their order.</summary>
internal sealed class DynamoDbTransaction
{
    private readonly ImmutableArray<PlannedWrite> writes;
    private readonly TransactWriteItemsRequest request;

    /// <summary>An earlier sending of these bytes may have been written, or may still be.</summary>
    private bool isOutcomeUnknown;

    /// <param name="plan">Not empty.</param>
    public DynamoDbTransaction(GuildId guild, ImmutableArray<ItemWrite> plan, TableNames tables, DateTimeOffset now)
    {
        writes = [.. plan.Select(write => Plan(write, CommitPlan.KeyOf(guild, write), tables, now))];
        request = new() { TransactItems = [.. writes.Select(write => write.Write)], ClientRequestToken = NewToken() };
    }

    /// <returns>Null where it is written; else the first refusal in the order of the plan.</returns>
    public async Task<Attempt<CommitRefusal?>> SendAsync(IAmazonDynamoDB client, CancellationToken cancellationToken)
    {
        try
        {
            await client.TransactWriteItemsAsync(request, cancellationToken);
            return new Attempt<CommitRefusal?>.Answered(null);
        }
        catch (TransactionCanceledException e) when (DynamoDbFaults.IsBusy(e))
        {
            if (!isOutcomeUnknown)
            {
                request.ClientRequestToken = NewToken();
            }

            return new Attempt<CommitRefusal?>.Conflicted();
        }
        catch (TransactionCanceledException e) when (DynamoDbFaults.FirstRefused(e) is var (index, stored))
        {
            return new Attempt<CommitRefusal?>.Answered(writes[index].Refusal(stored));
        }
        catch (Exception e) when (DynamoDbFaults.LeavesOutcomeUnknown(e))
        {
            isOutcomeUnknown = true;
            throw;
        }
    }

    /// <summary>DynamoDB does what comes with one token once, for ten minutes.</summary>
    private static string NewToken() => Guid.NewGuid().ToString("N");

    private static PlannedWrite Plan(ItemWrite write, ItemKey key, TableNames tables, DateTimeOffset now)
    {
        var table = tables[key.Table];
        return write switch
        {
            ItemWrite.PutTicket put => TicketItems.Put(table, put),
            ItemWrite.AddToCounters add => CounterItems.Add(table, key, add),
            ItemWrite.CountFacts count => DayItems.Count(table, key, count.Facts),
            ItemWrite.PutPast put => PastItems.Put(table, key, put),
            ItemWrite.BeginMemberTicket begin => MemberItems.Begin(table, key, begin),
            ItemWrite.EndMemberTicket end => MemberItems.End(table, key, end.Number),
            ItemWrite.ReturnMemberTicket back => MemberItems.Return(table, key, back.Number),
            ItemWrite.AddMemberTickets add => MemberItems.Add(table, key, add),
            ItemWrite.RaiseSequence raise => GuildItems.RaiseSequence(table, key, raise.Last),
            ItemWrite.SetCounters set => CounterItems.Set(table, key, set),
            ItemWrite.SetOpenNumbers set => MemberItems.SetOpenNumbers(table, key, set),
            ItemWrite.PutStaff put => StaffItems.Put(table, key, put.Entry),
            ItemWrite.DeleteStaff => StaffItems.Delete(table, key),
            ItemWrite.PutSettings put => GuildItems.PutSettings(table, key, put.Settings),
            ItemWrite.PutPanel put => GuildItems.PutPanel(table, key, put.Panel),
            ItemWrite.PutLocale put => GuildItems.PutLocale(table, key, put.Locale),
            ItemWrite.PutCommandIds put => GuildItems.PutCommandIds(table, key, put.Ids),
            ItemWrite.PutParents put => GuildItems.PutParents(table, key, put),
            ItemWrite.PutSetup put => GuildItems.PutSetup(table, key, put),
            ItemWrite.PutDashboard put => DashboardItems.Save(table, key, put),
            ItemWrite.PutLook put => GuildItems.PutLook(table, key, put),
            ItemWrite.PutEffect put => OutboxItems.Put(table, key, put.Entry, now),
            ItemWrite.CompleteEffect complete => OutboxItems.Complete(table, key, complete),
            ItemWrite.RescheduleEffect again => OutboxItems.Reschedule(table, key, again),
            ItemWrite.RepeatEffect repeat => OutboxItems.Repeat(table, key, repeat),
            _ => throw new ArgumentOutOfRangeException(nameof(write), write, message: null),
        };
    }
}
