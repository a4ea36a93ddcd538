using System.Collections;
using System.Globalization;
using System.Text.Json;
using Pulumi;
using Slipway.Cli.Engine.Answers;
using Slipway.Cli.Engine.Recording;
using Slipway.Plan;

namespace Slipway.Cli.Engine.Reading;

/// <summary>Turns what a program gave as an argument into a plan's value, with its secrets and dependencies.</summary>
internal sealed class ValueReader
{
    private readonly TokenText tokens;
    private readonly Func<Resource, string> nameOf;
    private readonly List<string> wrong = [];

    public ValueReader(TokenText tokens, Func<Resource, string> nameOf)
    {
        this.tokens = tokens;
        this.nameOf = nameOf;
    }

    /// <summary>Names of the types that no value on the wire can have, since this was asked last.</summary>
    public IReadOnlyList<string> TakeWrongKinds()
    {
        var taken = wrong.ToArray();
        wrong.Clear();
        return taken;
    }

    public async ValueTask<Reading> ReadAsync(object? value)
    {
        switch (value)
        {
            case null:
                return Reading.Nothing;
            case string text:
                return Reading.Of(tokens.Read(text));
            case bool boolean:
                return Reading.Of(new PlanBoolean(boolean));
            case int or long or short or byte or uint or double or float or decimal:
                return Reading.Of(tokens.Read(Convert.ToDouble(value, CultureInfo.InvariantCulture)));
            case InputArgs args:
                return await ReadArgsAsync(args).ConfigureAwait(false);
            case Resource resource:
                return new Reading(new PlanReference { Name = nameOf(resource), Property = "" }, [resource]);
            case AssetOrArchive asset:
                return Reading.Of(new PlanText($"[{asset.GetType().Name}]"));
            case JsonElement element:
                return Reading.Of(JsonValues.Read(element, tokens));
            case JsonDocument document:
                return Reading.Of(JsonValues.Read(document.RootElement, tokens));
            case IDictionary map:
                return await ReadMapAsync(map).ConfigureAwait(false);
        }

        return await ReadOtherAsync(value).ConfigureAwait(false);
    }

    public PlanValue Collapsed(PlanList list) => tokens.Collapse(list);

    public PlanValue Collapsed(PlanObject map) => tokens.Collapse(map);

    public PlanValue Secret(PlanValue inner) => new PlanSecret { Origins = SecretOrigins.Of(inner, tokens) };

    /// <summary>What stands where a value cannot tell its own origin: the resources that it comes from.</summary>
    public PlanValue UnknownFrom(IReadOnlyCollection<Resource> resources)
    {
        var names = resources.Select(nameOf).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        return names.Length == 1 ? new PlanReference { Name = names[0], Property = "" } : new PlanText($"[of {string.Join(", ", names)}]");
    }

    private async ValueTask<Reading> ReadOtherAsync(object value)
    {
        var type = value.GetType();
        if (TypedInput.For(type) is { } typed)
        {
            return await typed.ReadAsync(value, this).ConfigureAwait(false);
        }

        if (WireValues.IsUnion(type))
        {
            return await ReadAsync(WireValues.UnionValue(value)).ConfigureAwait(false);
        }

        if (WireValues.TryEnum(value, out var wire))
        {
            return await ReadAsync(wire).ConfigureAwait(false);
        }

        if (value is IEnumerable items)
        {
            return await ReadItemsAsync(WireValues.IsDefaultArray(value) ? Array.Empty<object>() : items).ConfigureAwait(false);
        }

        wrong.Add(type.Name);
        return Reading.Of(new PlanText($"[{type.Name}]"));
    }

    private async ValueTask<Reading> ReadArgsAsync(InputArgs args)
    {
        var members = new Dictionary<string, PlanValue>(StringComparer.Ordinal);
        IReadOnlyCollection<Resource> needs = [];
        foreach (var member in InputMembers.Of(args.GetType()))
        {
            var reading = await ReadMemberAsync(member, args).ConfigureAwait(false);
            needs = Reading.Join(needs, reading.Dependencies);
            if (reading.Value is { } value)
            {
                members[member.Name] = value;
            }
        }

        return new Reading(new PlanObject(members), needs);
    }

    /// <summary>One input of a resource; a member that goes out as JSON text is that text here.</summary>
    public async ValueTask<Reading> ReadMemberAsync(InputMember member, InputArgs args)
    {
        var reading = await ReadAsync(member.Get(args)).ConfigureAwait(false);
        return member.Json && reading.Value is { } value ? reading with { Value = AsJsonText(value) } : reading;
    }

    private PlanValue AsJsonText(PlanValue value) => value switch
    {
        PlanSecret or PlanReference => value,
        _ when SecretOrigins.Holds(value) => Secret(value),
        _ => new PlanText(PlanJson.Compact(value)),
    };

    private async ValueTask<Reading> ReadMapAsync(IDictionary map)
    {
        var members = new Dictionary<string, PlanValue>(StringComparer.Ordinal);
        IReadOnlyCollection<Resource> needs = [];
        foreach (DictionaryEntry entry in map)
        {
            var reading = await ReadAsync(entry.Value).ConfigureAwait(false);
            needs = Reading.Join(needs, reading.Dependencies);
            if (reading.Value is { } value)
            {
                members[Convert.ToString(entry.Key, CultureInfo.InvariantCulture) ?? ""] = value;
            }
        }

        return new Reading(Collapsed(new PlanObject(members)), needs);
    }

    private async ValueTask<Reading> ReadItemsAsync(IEnumerable items)
    {
        var values = new List<PlanValue>();
        IReadOnlyCollection<Resource> needs = [];
        foreach (var item in items)
        {
            var reading = await ReadAsync(item).ConfigureAwait(false);
            needs = Reading.Join(needs, reading.Dependencies);
            values.Add(reading.Value ?? PlanNull.Instance);
        }

        return new Reading(Collapsed(new PlanList { Items = values }), needs);
    }
}
