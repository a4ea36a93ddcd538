namespace Pulumi;

/// <summary>An output that is handed out before it is known which output it will be.</summary>
public sealed class DeferredOutput<T>
{
    private readonly TaskCompletionSource<OutputContent<T>> _source = new();

    public DeferredOutput() => Output = new Output<T>(_source);

    public Output<T> Output { get; }

    public void Resolve(Output<T> output)
    {
        _ = Forward();

        async Task Forward()
        {
            try
            {
                _source.SetResult(await output.Content.ConfigureAwait(false));
            }
            catch (Exception error) when (!_source.Task.IsCompleted)
            {
                _source.SetException(error);
            }
        }
    }
}
