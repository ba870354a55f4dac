using System.Collections.Immutable;
using Ticketmatics.Discord;
using Ticketmatics.Interactions;
using Ticketmatics.Staffing;
using Ticketmatics.Statistics;
using Ticketmatics.Tickets;

namespace Ticketmatics.Opening;

/// <summary>What is open, or what of it nobody has claimed, for who works on it: staff of their categories, managers of all.</summary>
internal static class TicketList
{
    /// <summary>As many as fit into one message whatever their categories are called.</summary>
    private const int MostOnAPage = 10;

    /// <param name="number">From 1; the last page where there are not so many any more.</param>
    /// <returns>Null where who asks is neither staff nor manager.</returns>
    public static async Task<MessageBody?> ReadAsync(
        Call call,
        bool onlyUnclaimed,
        int number,
        CancellationToken cancellationToken
    )
    {
        var readingGuild = call.Store.ReadGuildAsync(call.Guild, cancellationToken);
        var readingStaff = call.Store.ReadStaffAsync(call.Guild, cancellationToken);
        await Task.WhenAll(readingGuild, readingStaff);
        var staff = await readingStaff;
        var isManager = Managers.Has(call, (await readingGuild).Settings);
        if (!isManager && !StaffRules.IsStaffOfAny(call, staff))
        {
            return null;
        }

        var tickets = (await call.Store.ListUnfinishedTicketsAsync(call.Guild, cancellationToken))
            .Where(ticket => ticket.State is not TicketState.Kept)
            .Where(ticket => !onlyUnclaimed || ticket.State is TicketState.Open)
            .Where(ticket =>
                isManager || ticket.Opener == call.User || StaffRules.IsStaff(call, staff, ticket.Category)
            );
        return Render(
            [.. tickets.OrderBy(TicketOrder.Of).ThenBy(ticket => ticket.Number)],
            onlyUnclaimed,
            number,
            call
        );
    }

    private static MessageBody Render(ImmutableArray<Ticket> tickets, bool onlyUnclaimed, int number, Call call)
    {
        var texts = call.Texts.Opening;
        if (tickets.IsEmpty)
        {
            // In place of a page, too.
            return new()
            {
                Content = onlyUnclaimed ? call.Texts.Dashboard.NobodyUnclaimed : texts.NothingOpen,
                Embeds = [],
                Components = [],
            };
        }

        var count = (tickets.Length + MostOnAPage - 1) / MostOnAPage;
        var page = Math.Clamp(number, 1, count);
        var shown = tickets.Skip((page - 1) * MostOnAPage).Take(MostOnAPage).Select(texts.LineOf);
        return new()
        {
            Embeds =
            [
                new Embed
                {
                    Title = onlyUnclaimed
                        ? texts.UnclaimedTicketsTitle(tickets.Length)
                        : texts.OpenTicketsTitle(tickets.Length),
                    Description = string.Join("\n\n", shown),
                    Footer = count > 1 ? new EmbedFooter(texts.Page(page, count)) : null,
                },
            ],
            Components =
                count == 1
                    ? []
                    :
                    [
                        new ActionRow(
                            TicketPageButton.Render(texts.PreviousPage, onlyUnclaimed, page - 1, disabled: page == 1),
                            TicketPageButton.Render(texts.NextPage, onlyUnclaimed, page + 1, disabled: page == count)
                        ),
                    ],
        };
    }
}
