using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;

namespace Pulumi;

/// <summary>The output properties of a class of resources, found once per class.</summary>
internal sealed class OutputShape
{
    private static readonly ConcurrentDictionary<Type, OutputShape> Shapes = new();

    private readonly ImmutableArray<OutputSlot> _slots;

    private OutputShape(ImmutableArray<OutputSlot> slots) => _slots = slots;

    public static OutputShape Of(Type type) => Shapes.GetOrAdd(type, static found => new OutputShape(Find(found)));

    /// <summary>Gives every output property of a resource an output that is still open.</summary>
    public IReadOnlyList<OutputSource> Open(Resource resource)
    {
        var self = ImmutableHashSet.Create(resource);
        var sources = new OutputSource[_slots.Length];
        for (var i = 0; i < sources.Length; i++)
        {
            sources[i] = _slots[i].Open(resource, self);
        }

        return sources;
    }

    /// <summary>The values of the output properties, without the URN.</summary>
    public Dictionary<string, object?> ReadAll(Resource resource)
        => _slots
            .Where(slot => slot.Name != OutputSource.UrnName)
            .ToDictionary(slot => slot.Name, slot => slot.Property.GetValue(resource));

    private static ImmutableArray<OutputSlot> Find(Type type)
    {
        var slots = new List<OutputSlot>();
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.GetCustomAttribute<OutputAttribute>() is { } attribute)
            {
                slots.Add(OutputSlot.For(type, property, attribute.Name ?? property.Name));
            }
        }

        return [.. slots];
    }
}
