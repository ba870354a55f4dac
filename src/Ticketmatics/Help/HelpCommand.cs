using System.Collections.Immutable;
using Ticketmatics.Discord;
using Ticketmatics.Interactions;
using Ticketmatics.Staffing;
using Ticketmatics.Statistics;

namespace Ticketmatics.Help;

/// <summary><c>/help</c>: what the asker may use, and nothing else.</summary>
internal sealed class HelpCommand : ICommand
{
    public CommandDefinition Definition { get; } = CommandDefinition.ChatInput("help", HelpTexts.Description);

    public Access Access => Access.Everyone;

    public async Task<Reply> RunAsync(CommandCall call, CancellationToken cancellationToken)
    {
        var readingStaff = call.Store.ReadStaffAsync(call.Guild, cancellationToken);
        var readingIds = call.Store.ReadCommandIdsAsync(cancellationToken);
        var readingGuild = call.Store.ReadGuildAsync(call.Guild, cancellationToken);
        await Task.WhenAll(readingStaff, readingIds, readingGuild);
        var (staff, ids) = (await readingStaff, await readingIds);
        var isManager = Managers.Has(call, (await readingGuild).Settings);
        List<EmbedField> fields = [];
        var isStaff = StaffRules.IsStaffOfAny(call, staff);
        if (isStaff)
        {
            fields.Add(new EmbedField(HelpTexts.StaffTitle, HelpTexts.Staff));
        }

        fields.AddRange(HelpTexts.FieldsOf(CommandsFor(call, isStaff, isManager, ids)));
        return Reply.Private(
            new MessageBody
            {
                Embeds =
                [
                    new Embed
                    {
                        Title = HelpTexts.Title,
                        Description = HelpTexts.Everyone,
                        Fields = fields,
                    },
                ],
            }
        );
    }

    private static IEnumerable<string> CommandsFor(
        Call call,
        bool isStaff,
        bool isManager,
        ImmutableSortedDictionary<string, CommandId> ids
    ) =>
        Catalogue
            .Triggers.OfType<ICommand>()
            .Where(command =>
                command.Access switch
                {
                    Access.Administrator => call.IsAdministrator,
                    Access.Manager => isManager,
                    Access.Staff => isStaff,
                    _ => true,
                }
            )
            .Select(command => $"{HelpTexts.Command(command.Definition.Name, ids)} · {command.Definition.Description}");
}
