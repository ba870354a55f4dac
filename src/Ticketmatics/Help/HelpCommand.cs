using Ticketmatics.Discord;
using Ticketmatics.Interactions;
using Ticketmatics.Languages;
using Ticketmatics.Staffing;
using Ticketmatics.Statistics;

namespace Ticketmatics.Help;

/// <summary><c>/help</c>: what the asker may use, and nothing else.</summary>
internal sealed class HelpCommand : ICommand
{
    public string Name => "help";

    public Func<Texts, string> Description => texts => texts.Help.Description;

    public CommandDefinition Definition => Commands.ChatInput(Name, Description);

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
            fields.Add(new EmbedField(call.Texts.Help.StaffTitle, call.Texts.Help.Staff));
        }

        fields.AddRange(call.Texts.Help.FieldsOf(CommandsFor(call, isStaff, isManager, new(ids, call.Texts))));
        return Reply.Private(
            new MessageBody
            {
                Embeds =
                [
                    new Embed
                    {
                        Title = call.Texts.Help.Title,
                        Description = call.Texts.Help.Everyone,
                        Fields = fields,
                    },
                ],
            }
        );
    }

    private static IEnumerable<string> CommandsFor(Call call, bool isStaff, bool isManager, CommandMentions mentions) =>
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
            .Select(command => $"{mentions.Of(command.Name)} · {command.Description(call.Texts)}");
}
