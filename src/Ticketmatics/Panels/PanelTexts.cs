using System.Collections.Immutable;
using Ticketmatics.Discord;
using Ticketmatics.Help;
using Ticketmatics.Settings;
using Ticketmatics.Storage;

namespace Ticketmatics.Panels;

internal abstract class PanelTexts
{
    public abstract string SetupDescription { get; }
    public abstract string Title { get; }

    public abstract string CreateButton { get; }
    public abstract string SelectPlaceholder { get; }
    public abstract string NotPosted { get; }

    public string DescriptionOf(PanelStyle style) =>
        style switch
        {
            PanelStyle.ButtonsAndSelect => DescriptionOfButtonAndSelect,
            PanelStyle.Buttons => DescriptionOfButtons,
            PanelStyle.Select => DescriptionOfSelect,
            _ => throw new ArgumentOutOfRangeException(nameof(style)),
        };

    protected abstract string DescriptionOfButtonAndSelect { get; }

    protected abstract string DescriptionOfButtons { get; }

    protected abstract string DescriptionOfSelect { get; }

    /// <param name="commands">Commands to click on.</param>
    public string Posted(GuildId guild, Panel panel, ImmutableArray<StaffEntry> staff, CommandMentions commands) =>
        $"{IsPosted(Markdown.Link(guild, panel.Channel, panel.Message))}\n\n**{ThreeSteps}**\n"
        + $"1. {StaffStep(staff, commands)}\n"
        + $"2. {SettingsStep(commands.Of("config"))}\n"
        + $"3. {TryStep(commands.Of("open"))}";

    protected abstract string IsPosted(string link);

    protected abstract string ThreeSteps { get; }

    protected abstract string SettingsStep(string config);

    protected abstract string TryStep(string open);

    private string StaffStep(ImmutableArray<StaffEntry> staff, CommandMentions commands)
    {
        var roles = staff
            .Where(entry => entry.Category is null)
            .Select(entry => entry.Subject)
            .OfType<StaffSubject.RoleHolders>()
            .ToList();
        return roles switch
        {
            [var role] => GiveRoleStep(Markdown.Mention(role.Id)),
            [_, ..] => GiveOneOfRolesStep(commands.Of("liststaff")),
            [] when staff.IsEmpty => NobodyStep(commands.Of("addstaffrole")),
            [] => MembersOnlyStep(commands.Of("liststaff"), commands.Of("addstaffrole")),
        };
    }

    protected abstract string GiveRoleStep(string role);

    protected abstract string GiveOneOfRolesStep(string listStaff);

    protected abstract string NobodyStep(string addStaffRole);

    protected abstract string MembersOnlyStep(string listStaff, string addStaffRole);

    /// <param name="permissions">Of <see cref="BotPermissions.All"/>.</param>
    public string Missing(Permissions permissions) =>
        Missing(
            string.Join(
                ", ",
                BotPermissions.InOrder.Where(bit => permissions.HasFlag(bit)).Select(bit => $"**{NameOf(bit)}**")
            )
        );

    /// <summary>As Discord's client calls it in this language.</summary>
    /// <param name="permission">One of <see cref="BotPermissions.InOrder"/>.</param>
    protected abstract string NameOf(Permissions permission);

    protected abstract string Missing(string permissions);
}
