# Follows the documentation of Transformers 4.57, in part; written for this course.
from . import pipelines as pipelines, trainer as trainer
from ._models import (
    AutoConfig as AutoConfig,
    AutoModel as AutoModel,
    AutoModelForCausalLM as AutoModelForCausalLM,
    AutoModelForMaskedLM as AutoModelForMaskedLM,
    AutoModelForQuestionAnswering as AutoModelForQuestionAnswering,
    AutoModelForSeq2SeqLM as AutoModelForSeq2SeqLM,
    AutoModelForSequenceClassification as AutoModelForSequenceClassification,
    AutoModelForTokenClassification as AutoModelForTokenClassification,
    GenerationConfig as GenerationConfig,
    PretrainedConfig as PretrainedConfig,
    PreTrainedModel as PreTrainedModel,
)
from .pipelines import Pipeline as Pipeline, pipeline as pipeline
from ._tokenization import (
    AutoTokenizer as AutoTokenizer,
    BatchEncoding as BatchEncoding,
    PreTrainedTokenizer as PreTrainedTokenizer,
    PreTrainedTokenizerBase as PreTrainedTokenizerBase,
    PreTrainedTokenizerFast as PreTrainedTokenizerFast,
)
from .trainer import (
    DataCollatorForLanguageModeling as DataCollatorForLanguageModeling,
    DataCollatorWithPadding as DataCollatorWithPadding,
    EvalPrediction as EvalPrediction,
    Trainer as Trainer,
    TrainerCallback as TrainerCallback,
    default_data_collator as default_data_collator,
    enable_full_determinism as enable_full_determinism,
    set_seed as set_seed,
)
from .training_args import TrainingArguments as TrainingArguments

__version__: str
