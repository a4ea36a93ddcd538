using Pulumi;
using Slipway.Cli.Engine.Recording;

namespace Slipway.Cli.Engine;

/// <summary>Makes the stack for the test runtime, and keeps what that would lose: the context, and what the constructor threw.</summary>
internal sealed class StackFactory<TStack> : IServiceProvider
    where TStack : Stack
{
    private readonly TaskCompletionSource created = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Func<StackOptions, TStack> create;
    private readonly Recorder recorder;
    private ExecutionContext? context;

    public StackFactory(Func<StackOptions, TStack> create, Recorder recorder)
    {
        this.create = create;
        this.recorder = recorder;
    }

    /// <summary>Done as soon as the deployment exists and has read its settings.</summary>
    public Task Created => created.Task;

    public TStack? Stack { get; private set; }

    public Exception? Failure { get; private set; }

    public object? GetService(Type serviceType)
    {
        created.TrySetResult();
        context = ExecutionContext.Capture();
        try
        {
            ResourceTransformation record = recorder.Record;
            var options = new StackOptions { ResourceTransformations = { record } };
            Stack = create(options);
            if (options.ResourceTransformations is not [.., var last] || last != record)
            {
                throw new InvalidOperationException(
                    "the stack adds its transformations after the engine's, which would not see what they change; use ResourceTransformations.Insert(0, …)");
            }

            return Stack;
        }
        catch (Exception exception)
        {
            Failure = exception;
            throw;
        }
    }

    /// <summary>Runs something as if it were part of the program: outputs may look for their deployment.</summary>
    public Task<T> InsideAsync<T>(Func<Task<T>> action)
    {
        Task<T>? result = null;
        ExecutionContext.Run(context!, _ => result = action(), null);
        return result!;
    }
}
