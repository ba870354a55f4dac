using Ticketmatics.Closing;
using Ticketmatics.Discord;
using Ticketmatics.Interactions;
using Ticketmatics.Languages;
using Ticketmatics.Settings;
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
        var settings = (await readingGuild).Settings;
        var isManager = Managers.Has(call, settings);
        List<EmbedField> fields = [];
        var isStaff = StaffRules.IsStaffOfAny(call, staff);
        var mayClose = isStaff || settings.MayClose is MayClose.StaffAndOpener;
        if (isStaff)
        {
            fields.Add(new EmbedField(call.Texts.Help.StaffTitle, call.Texts.Help.Staff));
        }

        fields.AddRange(
            call.Texts.Help.FieldsOf([
                .. CommandsFor(call, isStaff, isManager, mayClose, new(ids, call.Texts)),
                .. MenusFor(isStaff, call.Texts),
            ])
        );
        return Reply.Private(
            new MessageBody
            {
                Embeds =
                [
                    new Embed
                    {
                        Title = call.Texts.Help.Title,
                        Description = mayClose
                            ? $"{call.Texts.Help.Everyone}\n{call.Texts.Help.Close}"
                            : call.Texts.Help.Everyone,
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
        bool mayClose,
        CommandMentions mentions
    ) =>
        Catalogue
            .Triggers.OfType<ICommand>()
            .Where(command => mayClose || command is not CloseTicketCommand)
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

    /// <summary>Discord has no mentions of these.</summary>
    private static IEnumerable<string> MenusFor(bool isStaff, Texts texts)
    {
        yield return $"**{texts.Opening.OpenAboutName}** · {texts.Help.InMessageMenu}";
        if (isStaff)
        {
            yield return $"**{texts.Opening.OpenForName}** · {texts.Help.InMemberMenu}";
        }
    }
}
