using System.Collections.Immutable;

namespace Pulumi;

/// <summary>The side of a resource's output from which it is completed, with the type of the value.</summary>
internal sealed class OutputSource<T> : OutputSource
{
    private readonly ImmutableHashSet<Resource> _self;
    private readonly TaskCompletionSource<OutputContent<T>> _source = new();
    private readonly Output<T> _output;

    public OutputSource()
        : this("", ImmutableHashSet<Resource>.Empty)
    {
    }

    private OutputSource(string name, ImmutableHashSet<Resource> self)
    {
        Name = name;
        _self = self;
        _output = new Output<T>(_source);
    }

    public override Type ValueType => typeof(T);

    public override IOutput Output => _output;

    public override OutputSource New(string name, ImmutableHashSet<Resource> self) => new OutputSource<T>(name, self);

    public override void Complete(object? value, bool isKnown, bool isSecret)
        => _source.TrySetResult(new OutputContent<T>(_self, value is null ? default! : (T)value, isKnown, isSecret));

    public override void Fail(Exception error) => _source.TrySetException(error);
}
