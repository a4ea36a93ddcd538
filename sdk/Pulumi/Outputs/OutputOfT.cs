using System.Diagnostics.CodeAnalysis;

namespace Pulumi;

/// <summary>A value that a resource or a computation will have, with what is known about it until then.</summary>
public sealed class Output<T> : IOutput
{
    private readonly OutputContent<T>? _content;
    private Task<OutputContent<T>>? _task;

    internal Output(OutputContent<T> content) => _content = content;

    internal Output(Task<OutputContent<T>> task)
    {
        if (task.IsCompletedSuccessfully)
        {
            _content = task.Result;
            return;
        }

        _task = task;
        Deployment.Current?.Work.Add(task);
    }

    /// <summary>An output that somebody else completes and whose failure that one reports.</summary>
    internal Output(TaskCompletionSource<OutputContent<T>> source) => _task = source.Task;

    Task IOutput.ContentTask => Content;

    internal Task<OutputContent<T>> Content => _task ??= Task.FromResult(_content!);

    public static Output<T> Create(Task<T> value) => Output.Create(value);

    public Output<TResult> Apply<TResult>(Func<T, TResult> func)
    {
        return new Output<TResult>(Run());

        async Task<OutputContent<TResult>> Run()
        {
            var content = await Content.ConfigureAwait(false);
            return Runs(content)
                ? content.With(func(content.Value))
                : OutputContent<TResult>.Unknown(content.Resources, content.IsSecret);
        }
    }

    public Output<TResult> Apply<TResult>(Func<T, Task<TResult>> func)
    {
        return new Output<TResult>(Run());

        async Task<OutputContent<TResult>> Run()
        {
            var content = await Content.ConfigureAwait(false);
            return Runs(content)
                ? content.With(await func(content.Value).ConfigureAwait(false))
                : OutputContent<TResult>.Unknown(content.Resources, content.IsSecret);
        }
    }

    public Output<ValueTuple> Apply(Func<T, Task> func)
        => Apply(async value =>
        {
            await func(value).ConfigureAwait(false);
            return ValueTuple.Create();
        });

    public Output<TResult> Apply<TResult>(Func<T, Input<TResult>?> func)
        => Apply(value => func(value)?.ToOutputValue());

    public Output<TResult> Apply<TResult>(Func<T, Output<TResult>?> func)
    {
        return new Output<TResult>(Run());

        async Task<OutputContent<TResult>> Run()
        {
            var outer = await Content.ConfigureAwait(false);
            if (!Runs(outer))
            {
                return OutputContent<TResult>.Unknown(outer.Resources, outer.IsSecret);
            }

            if (func(outer.Value) is not { } inner)
            {
                return outer.With(default(TResult)!);
            }

            var content = await inner.Content.ConfigureAwait(false);
            return new OutputContent<TResult>(
                outer.Resources.Union(content.Resources),
                content.Value,
                outer.IsKnown && content.IsKnown,
                outer.IsSecret || content.IsSecret);
        }
    }

    public Output<TResult> UntypedApply<TResult>(Func<object?, Output<TResult>> func) => Apply(value => func(value));

    /// <summary>Says how to get at the value: an output has no text of its own.</summary>
    public override string ToString()
        => $"""
            Calling [ToString] on an [Output<T>] is not supported.

            To get the value of an Output<T> as an Output<string> use one of
            1. o.Apply(v => $"prefix {'{'}v{'}'} suffix")
            2. Output.Format($"prefix {'{'}o{'}'} suffix")
            """;

    bool IOutput.TryGetContent([NotNullWhen(true)] out OutputContent<object?>? content)
    {
        if (TryGetContent(out var typed))
        {
            content = typed.Untyped();
            return true;
        }

        content = null;
        return false;
    }

    Output<object?> IOutput.ToObjectOutput()
    {
        if (this is Output<object?> already)
        {
            return already;
        }

        return TryGetContent(out var content) ? new Output<object?>(content.Untyped()) : new Output<object?>(Run());

        async Task<OutputContent<object?>> Run() => (await Content.ConfigureAwait(false)).Untyped();
    }

    internal bool TryGetContent([NotNullWhen(true)] out OutputContent<T>? content)
    {
        content = _content ?? (_task!.IsCompleted ? _task.GetAwaiter().GetResult() : null);
        return content is not null;
    }

    /// <summary>A preview leaves out what would need a value that is not known; an update runs it on the default.</summary>
    private static bool Runs(OutputContent<T> content) => content.IsKnown || !Deployment.Instance.IsDryRun;

    internal Output<T> WithSecret(bool isSecret)
    {
        return TryGetContent(out var content) ? new Output<T>(content.WithSecret(isSecret)) : new Output<T>(Run());

        async Task<OutputContent<T>> Run() => (await Content.ConfigureAwait(false)).WithSecret(isSecret);
    }

    internal Output<T> WithResource(Resource resource)
    {
        return new Output<T>(Run());

        async Task<OutputContent<T>> Run()
        {
            var content = await Content.ConfigureAwait(false);
            return new OutputContent<T>(content.Resources.Add(resource), content.Value, content.IsKnown, content.IsSecret);
        }
    }
}
