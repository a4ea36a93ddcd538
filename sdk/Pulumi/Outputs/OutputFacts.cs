using System.Collections.Immutable;

namespace Pulumi;

/// <summary>Merges what is known about several outputs that become one.</summary>
internal sealed class OutputFacts
{
    private ImmutableHashSet<Resource> _resources = ImmutableHashSet<Resource>.Empty;
    private bool _isKnown = true;
    private bool _isSecret;

    /// <summary>Takes the facts and gives the value.</summary>
    public T Take<T>(OutputContent<T> content)
    {
        Add(content.Resources, content.IsKnown, content.IsSecret);
        return content.Value;
    }

    public void Add(ImmutableHashSet<Resource> resources, bool isKnown, bool isSecret)
    {
        if (_resources.IsEmpty)
        {
            _resources = resources;
        }
        else if (!resources.IsEmpty)
        {
            _resources = _resources.Union(resources);
        }

        _isKnown &= isKnown;
        _isSecret |= isSecret;
    }

    public void Clear()
    {
        _resources = ImmutableHashSet<Resource>.Empty;
        _isKnown = true;
        _isSecret = false;
    }

    public OutputContent<T> About<T>(T value) => new(_resources, value, _isKnown, _isSecret);
}
